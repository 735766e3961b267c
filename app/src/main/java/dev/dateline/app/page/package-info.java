/** One page judged apart from the wire, by the wire's own code. */
@NullMarked
package dev.dateline.app.page;

import org.jspecify.annotations.NullMarked;
