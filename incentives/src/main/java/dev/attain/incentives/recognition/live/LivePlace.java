package dev.attain.incentives.recognition.live;

import static java.util.Objects.requireNonNull;

import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.score.Score;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Where somebody stands on a live board at a moment.
 *
 * @param rank the rank by the method of the board
 * @param score what it is the rank of
 */
public record LivePlace(
        @NotNull @Valid Rank rank, @NotNull @Valid Score score) {
    public LivePlace {
        requireNonNull(rank, "livePlace.rank");
        requireNonNull(score, "livePlace.score");
    }

    /** {@code 2 ann: USD 500.00}. */
    @Override
    public String toString() {
        return rank + " " + score.owner() + ": " + score.value();
    }
}
