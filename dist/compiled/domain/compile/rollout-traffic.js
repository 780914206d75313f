/** How a stage of a rollout divides traffic: none before shadow, copies of all in shadow, and then its weight. */
export function trafficOf({ stage, weight, }) {
    switch (stage) {
        case 'dev':
        case 'staging':
            return { weight: 0, mirrored: 0 };
        case 'shadow':
            return { weight: 0, mirrored: 100 };
        case 'traffic':
            return { weight, mirrored: 0 };
        case 'full':
            return { weight: 100, mirrored: 0 };
    }
}
