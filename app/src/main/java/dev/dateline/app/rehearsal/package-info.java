/** A rehearsal: a folder of real feeds and pages served over HTTP, and the whole wire run over it. */
@NullMarked
package dev.dateline.app.rehearsal;

import org.jspecify.annotations.NullMarked;
