/** Quotation marks paired, paragraph by paragraph. */
@NullMarked
package dev.dateline.domain.claim.quote;

import org.jspecify.annotations.NullMarked;
