/** The query language of rules: from what an editor types to a tree of clauses, and back. */
@NullMarked
package dev.dateline.domain.alert.query;

import org.jspecify.annotations.NullMarked;
