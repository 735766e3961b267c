/** The scripted origin: invented news over HTTP whose truth is known, and the outlets that carry it. */
@NullMarked
package dev.dateline.bench.fire.press;

import org.jspecify.annotations.NullMarked;
