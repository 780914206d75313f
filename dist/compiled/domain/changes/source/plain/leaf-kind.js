/** Words that call nothing, whatever stands behind them. */
const keywords = new Set('val,var,let,const,final,static,late,private,public,internal,protected,override,open,abstract,data,suspend,lateinit,return,if,else,when,while,for,switch,case,guard,in,is,as,do,try,catch,throw,fun,func,def,defp,defmacro,class,object,struct,enum,interface,trait,extension,defmodule,protocol,actor,mixin,to,import,package,alias,use,require,end,fn,local,my,our,then,elseif,elsif,foreach,using,auto,sizeof,and,or,not'.split(','));
const constants = new Set(['true', 'false', 'null', 'nil']);
const typesOfTokens = {
    text: 'string',
    enclosed: 'enclosed_string_literal',
    'heredoc-start': 'heredoc_beginning',
    heredoc: 'heredoc_body',
    number: 'number',
    comment: 'comment',
};
/** What joins two texts. */
const joins = new Set(['<>', '..', '++', '^']);
export const isKeyword = (said) => keywords.has(said);
/** What a piece is in a tree: by its kind, or by what it says. */
export function kindOfLeaf(kind, said, isWord) {
    const type = typesOfTokens[kind];
    if (type !== undefined)
        return { type: kind === 'text' && /^(?:"""|''')/.test(said) ? 'string_literal' : type };
    const isName = kind === 'word' && !isWord;
    const sign = joins.has(said) ? '+' : said;
    return { type: isName && !constants.has(said) ? 'identifier' : sign, isNamed: isName };
}
