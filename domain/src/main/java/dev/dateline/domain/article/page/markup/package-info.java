/** What a page's markup, its tags and its scripts tell: blocks of text, elements, declared facts. */
@NullMarked
package dev.dateline.domain.article.page.markup;

import org.jspecify.annotations.NullMarked;
