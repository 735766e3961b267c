package dev.dateline.domain.claim;

import dev.dateline.domain.claim.chain.Chains;
import dev.dateline.domain.claim.chain.Citations;
import dev.dateline.domain.claim.frame.Frame;
import dev.dateline.domain.claim.hedge.Hedges;
import dev.dateline.domain.claim.quote.Quote;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.speaker.SpeakerResolver;
import dev.dateline.domain.claim.speaker.SpeakerResolver.Resolved;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the claims of one document, in reading order: who is meant depends on who spoke before. */
final class ClaimWriter {
    private static final Resolved NOBODY = new Resolved(List.of(), Mention.NONE, null);

    private final Reading reading;
    private final Words words;
    private final SpeakerResolver speakers;
    private final Chains chains;
    private @Nullable String outlet;

    ClaimWriter(Document document, Reading reading) {
        this.reading = reading;
        words = reading.words();
        speakers = new SpeakerResolver(reading);
        chains = new Chains(document.publisher());
    }

    List<Claim> write(List<Saying> sayings, List<Span> events) {
        List<Claim> claims = new ArrayList<>();
        int event = -1;
        for (Saying saying : sayings) {
            int at = event(events, words.start(saying.at()));
            if (at != event) {
                speakers.startAnew();
                outlet = null;
            }
            event = at;
            claims.add(write(saying));
        }
        return claims;
    }

    private static int event(List<Span> events, int offset) {
        int found = -1;
        for (int i = 0; i < events.size(); i++) {
            found = events.get(i).start() <= offset ? i : found;
        }
        return found;
    }

    private Claim write(Saying saying) {
        List<String> relays = new ArrayList<>();
        Resolved own = own(saying);
        Resolved meant = cited(saying).map(speakers::resolve).orElse(own);
        if (meant != own) {
            own.speakers().forEach(speaker -> relays.add(speaker.name()));
        }
        toldTo(saying).ifPresent(relays::add);
        for (Frame reporter : saying.reporters()) {
            relays.addAll(names(reporter));
        }
        boolean named = meant.speakers().stream().anyMatch(SpeakerResolver::isOutlet);
        String implied = named || !relays.isEmpty() ? null : outlet;
        Chain chain = chains.of(meant.speakers(), meant.document(), relays, implied);
        remember(meant, relays);
        return claim(saying, meant, chain);
    }

    private Resolved own(Saying saying) {
        if (saying.source() != null) {
            return speakers.resolve(saying.source());
        }
        return stance(saying) == Stance.HEARSAY ? NOBODY : new Resolved(speakers.last(), Mention.NONE, null);
    }

    private Optional<Words.Range> cited(Saying saying) {
        return saying.cue() == null || saying.source() == null
                ? Optional.empty()
                : Citations.cited(
                        reading,
                        words.sentences().get(words.sentenceOf(saying.cue().from())));
    }

    private Optional<String> toldTo(Saying saying) {
        return Optional.ofNullable(saying.cue())
                .flatMap(cue -> Citations.toldTo(reading, cue))
                .map(range -> words.span(range.from(), range.to()).of(words.text()))
                .filter(name -> SpeakerResolver.isOutlet(new Speaker(name, Speaker.Kind.NAMED)));
    }

    private List<String> names(Frame reporter) {
        return reporter.source() == null
                ? List.of()
                : new SpeakerResolver(reading)
                        .resolve(reporter.source()).speakers().stream()
                                .map(Speaker::name)
                                .toList();
    }

    /** The outlet after which what follows is told, as long as no other or none in particular is named. */
    private void remember(Resolved meant, List<String> relays) {
        for (Speaker speaker : meant.speakers()) {
            if (SpeakerResolver.isOutlet(speaker)) {
                outlet = speaker.name();
            } else if (speaker.kind() == Speaker.Kind.GENERIC) {
                outlet = null;
            }
        }
        for (String relay : relays) {
            outlet = SpeakerResolver.isOutlet(new Speaker(relay, Speaker.Kind.NAMED)) ? relay : null;
        }
    }

    private Claim claim(Saying saying, Resolved meant, Chain chain) {
        List<Span> content = saying.content().stream().map(this::span).toList();
        List<Span> quotes = quotes(saying.content());
        Stance stance = stance(saying);
        return new Claim(
                content,
                saying.source() == null ? null : span(saying.source()),
                saying.cue() == null ? null : span(saying.cue()),
                meant.speakers(),
                meant.mention(),
                stance,
                isNegated(saying.cue()),
                directness(content, quotes),
                quotes,
                hedges(saying),
                chain);
    }

    private Span span(Words.Range range) {
        return words.span(range.from(), range.to());
    }

    private List<Span> quotes(List<Words.Range> content) {
        List<Span> quotes = new ArrayList<>();
        for (Quote quote : reading.quotes().all()) {
            for (Words.Range part : content) {
                if (part.from() <= quote.from() && quote.from() < part.to()) {
                    quotes.add(words.span(quote.from(), quote.to()));
                }
            }
        }
        return quotes;
    }

    private static Directness directness(List<Span> content, List<Span> quotes) {
        boolean all = content.stream()
                .allMatch(part -> quotes.stream()
                        .anyMatch(quote -> quote.start() <= part.start() && part.end() <= quote.end() + 1));
        return quotes.isEmpty() ? Directness.INDIRECT : all ? Directness.DIRECT : Directness.MIXED;
    }

    private Stance stance(Saying saying) {
        if (saying.kind() == Saying.Kind.HEARSAY) {
            return Stance.HEARSAY;
        }
        for (int word = saying.cue() == null ? -1 : saying.cue().to() - 1; word >= 0 && word >= saying.at(); word--) {
            if (CueWords.isCue(reading.sort(word))) {
                return CueWords.stance(reading.sort(word));
            }
        }
        return Stance.SAYS;
    }

    private boolean isNegated(Words.@Nullable Range cue) {
        if (cue == null) {
            return false;
        }
        for (int word = cue.from() - 1; word < cue.to(); word++) {
            if (reading.sort(word) == CueWords.sort(CueWords.FunctionWord.NOT)) {
                return true;
            }
        }
        return false;
    }

    private List<Hedge> hedges(Saying saying) {
        List<Hedge> hedges = new ArrayList<>();
        if (saying.cue() != null) {
            hedges.addAll(Hedges.in(words, saying.cue()));
        }
        saying.content().forEach(part -> hedges.addAll(Hedges.in(words, part)));
        return hedges;
    }
}
