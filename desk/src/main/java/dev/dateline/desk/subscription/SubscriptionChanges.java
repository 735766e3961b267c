package dev.dateline.desk.subscription;

import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import java.util.function.Function;

/** Where changes to what subscribers want are made. */
public interface SubscriptionChanges {
    /**
     * Changes what one subscriber wants; it is kept when this returns. The change may be asked several times, each time
     * about a newer version.
     */
    Edited change(String subscriber, Function<SubscriptionEdit, Edited> change);
}
