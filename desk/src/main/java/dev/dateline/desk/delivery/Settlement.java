package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.Job.Entry;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.delivery.Digest;
import dev.dateline.domain.alert.delivery.Retries;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer means for each alert of a job. */
final class Settlement {
    private final Job job;
    private final Ending ending;

    Settlement(Job job, Answer answer, Instant now) {
        this.job = job;
        Digest digest = job.digest();
        this.ending = ending(job, answer, now).within(digest == null ? null : digest.id());
    }

    /** How it ended for one of them: what a newer one in the same digest tells was superseded. */
    Ending of(Entry entry) {
        Digest digest = job.digest();
        boolean old =
                digest != null && digest.superseded().contains(entry.alert().id());
        return old && ending.outcome() == Outcome.DELIVERED ? ending.as(Outcome.SUPERSEDED) : ending;
    }

    private static Ending ending(Job job, Answer answer, Instant now) {
        if (answer instanceof Answer.Taken taken) {
            return Ending.last(Outcome.DELIVERED, taken.reference());
        }
        if (answer instanceof Answer.Refused refused) {
            return Ending.last(Outcome.GAVE_UP, refused.reason());
        }
        Answer.NotNow notNow = (Answer.NotNow) answer;
        Optional<Duration> pause = Retries.pauseAfter(job.message().id(), attempts(job) + 1);
        if (pause.isEmpty()) {
            return Ending.last(Outcome.GAVE_UP, notNow.reason());
        }
        Instant again = now.plus(longer(pause.get(), notNow.pause()));
        return new Ending(job.digest() == null ? Outcome.FAILED : Outcome.HELD, notNow.reason(), again, null);
    }

    private static int attempts(Job job) {
        return job.entries().get(job.entries().size() - 1).attempts();
    }

    private static Duration longer(Duration ours, @Nullable Duration asked) {
        return asked != null && asked.compareTo(ours) > 0 ? asked : ours;
    }
}
