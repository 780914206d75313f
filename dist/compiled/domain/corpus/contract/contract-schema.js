import { z } from 'zod';
const Severity = z.enum(['error', 'warning', 'info']);
const twoNumbers = 'must be a list of two numbers, the lower first';
const Range = z.tuple([z.number(), z.number()], { error: twoNumbers }).refine(([low, high]) => low <= high, twoNumbers);
/** A bound on how many documents a rule may find, in the words of ODCS. */
export const BoundKeys = {
    mustBe: z.number().optional(),
    mustNotBe: z.number().optional(),
    mustBeGreaterThan: z.number().optional(),
    mustBeGreaterOrEqualTo: z.number().optional(),
    mustBeLessThan: z.number().optional(),
    mustBeLessOrEqualTo: z.number().optional(),
    mustBeBetween: Range.optional(),
    mustNotBeBetween: Range.optional(),
};
/** One rule of quality. Keys that only other tools read are left to them. */
export const Quality = z.looseObject({
    type: z.enum(['library', 'sql', 'text', 'custom']).default('library'),
    metric: z.string().optional(),
    severity: Severity.default('error'),
    unit: z.enum(['rows', 'percent']).default('rows'),
    arguments: z.record(z.string(), z.unknown()).default({}),
    engine: z.string().optional(),
    implementation: z.unknown().optional(),
    ...BoundKeys,
});
export const LogicalType = z.enum([
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
]);
export const Property = z.looseObject({
    name: z.string().min(1, 'must not be empty'),
    logicalType: LogicalType.optional(),
    required: z.boolean().default(false),
    unique: z.boolean().default(false),
    primaryKey: z.boolean().default(false),
    logicalTypeOptions: z.record(z.string(), z.unknown()).default({}),
    quality: z.array(Quality).default([]),
    properties: z.lazy(() => z.array(Property)).default([]),
    items: z.unknown().optional(),
});
const ContractObject = z.looseObject({
    name: z.string().min(1, 'must not be empty'),
    properties: z.array(Property).default([]),
    quality: z.array(Quality).default([]),
});
const ServiceLevel = z.looseObject({
    property: z.string(),
    value: z.unknown().optional(),
    unit: z.string().optional(),
    element: z.string().min(1, 'must not be empty').optional(),
});
/** A data contract of the Open Data Contract Standard, as far as it says something of documents. Bitol, ODCS 3.1.0. */
export const ContractFile = z.looseObject({
    apiVersion: z.string().regex(/^v3\./, 'must be a version 3 of ODCS, such as `v3.1.0`'),
    kind: z.literal('DataContract'),
    id: z.string().min(1, 'must not be empty'),
    version: z.union([z.string(), z.number().transform(String)], { error: 'must be a version, such as `1.0.0`' }),
    status: z.string(),
    schema: z.array(ContractObject).min(1, 'must not be empty'),
    slaProperties: z.array(ServiceLevel).default([]),
});
