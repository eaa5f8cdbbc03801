package dev.attain.incentives.recognition.title.rule;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody who may have a title, with the figure that decides.
 *
 * @param owner whoever it is
 * @param figure the figure, and how it came about
 */
record Candidate(PartyId owner, Explanation figure) {
    Quantity value() {
        return figure.value();
    }

    Award award(TitleTerms terms, Message because) {
        return new Award(terms.id(), owner, because, figure);
    }

    NearMiss misses(TitleTerms terms, Quantity missing, Message because) {
        return new NearMiss(terms.id(), owner, missing, because);
    }

    /** All who have the best figure. */
    static List<Candidate> best(List<Candidate> candidates, Comparator<Quantity> better) {
        Optional<Quantity> best = candidates.stream().map(Candidate::value).min(better);
        return candidates.stream()
                .filter(one -> best.filter(value -> better.compare(one.value(), value) == 0)
                        .isPresent())
                .toList();
    }

    /** The best share the title, and those who come next nearly had it. */
    static TitleOutcome contest(
            TitleTerms terms, List<Candidate> candidates, Comparator<Quantity> better, Sentences sentences) {
        List<Candidate> winners = best(candidates, better);
        List<Candidate> others =
                candidates.stream().filter(one -> !winners.contains(one)).toList();
        return TitleOutcome.of(
                winners.stream()
                        .map(one -> one.award(terms, sentences.won().apply(one)))
                        .toList(),
                best(others, better).stream()
                        .map(one -> missed(terms, one, winners.get(0).value(), sentences))
                        .toList());
    }

    private static NearMiss missed(TitleTerms terms, Candidate one, Quantity best, Sentences sentences) {
        Quantity missing = best.compareTo(one.value()) > 0
                ? best.minus(one.value())
                : one.value().minus(best);
        return one.misses(terms, missing, sentences.missed().apply(missing));
    }

    /** How it is said that somebody has a title, and that somebody lacks so much. */
    record Sentences(Function<Candidate, Message> won, Function<Quantity, Message> missed) {}
}
