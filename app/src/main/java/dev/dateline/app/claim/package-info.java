/** Claims as JSON. */
@NullMarked
package dev.dateline.app.claim;

import org.jspecify.annotations.NullMarked;
