/** Domain records to Avro records and back, one codec a topic. */
@NullMarked
package dev.dateline.schemas.codec;

import org.jspecify.annotations.NullMarked;
