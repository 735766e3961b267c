/** Tests of credits, agencies, families and origins. */
@NullMarked
package dev.dateline.domain.article.credit;

import org.jspecify.annotations.NullMarked;
