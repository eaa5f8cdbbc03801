package dev.attain.examples.benchmarks.stages;

import dev.attain.core.money.Money;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A host's own class for a deal, with plain fields, which the guards of the peers read; ours sees the same object
 * through {@link DealView}.
 *
 * @param id which deal
 * @param place the number of its stage, one to ten
 * @param stepsDone how many of the nine standard steps were done, in their order
 * @param cents its amount; zero if nobody knows it
 * @param seats how many users it is for
 * @param discount in percent
 * @param approved whether the discount was approved
 * @param region where the customer is
 * @param pain what hurts; null if nobody knows
 * @param contacts whom the rep knows there
 */
public record Opportunity(
        DealId id,
        int place,
        int stepsDone,
        long cents,
        int seats,
        int discount,
        boolean approved,
        String region,
        @Nullable String pain,
        List<String> contacts)
        implements DealView {
    private static final long SEED = 20_260_309;
    private static final Instant ENTERED = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<String> REGIONS = List.of("east", "north", "south", "west", "abroad");
    private static final List<List<String>> CONTACTS = List.of(
            List.of(),
            List.of("Ann"),
            List.of("Ann", "Bo"),
            List.of("Ann", "Bo", "Cai"),
            List.of("Ann", "Bo", "Cai", "Dee"));
    private static final List<List<StepId>> FIRST_STEPS = IntStream.rangeClosed(0, TenStages.MOVES)
            .mapToObj(done -> List.copyOf(TenStages.STEPS.subList(0, done)))
            .toList();

    /** So many deals, the same at every call. */
    static List<Opportunity> many(int deals) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, deals)
                .mapToObj(number -> random(number, random))
                .toList();
    }

    private static Opportunity random(int number, SplittableRandom random) {
        int place = 1 + random.nextInt(TenStages.STAGES);
        return new Opportunity(
                DealId.of("D-" + number),
                place,
                Math.min(TenStages.MOVES, place - 1 + random.nextInt(6)),
                random.nextInt(10) == 0 ? 0 : random.nextLong(6_000_000),
                random.nextInt(100),
                random.nextInt(30),
                random.nextBoolean(),
                REGIONS.get(random.nextInt(REGIONS.size())),
                random.nextInt(10) == 0 ? null : "slow",
                CONTACTS.get(random.nextInt(CONTACTS.size())));
    }

    @Override
    public StageId stage() {
        return TenStages.IDS.get(place - 1);
    }

    @Override
    public Instant enteredAt() {
        return ENTERED;
    }

    @Override
    public List<StepId> completedSteps() {
        return FIRST_STEPS.get(stepsDone);
    }

    @Override
    public Optional<AttributeValue> attribute(String name) {
        return switch (name) {
            case "amount" ->
                cents == 0 ? Optional.empty() : Optional.of(AttributeValue.of(new Money(TenStages.CNY, cents)));
            case "seats" -> Optional.of(AttributeValue.of(seats));
            case "discount" -> Optional.of(AttributeValue.of(discount));
            case "approved" -> Optional.of(AttributeValue.of(approved));
            case "region" -> Optional.of(AttributeValue.of(region));
            case "pain" -> Optional.ofNullable(pain).map(AttributeValue::of);
            case "contacts" -> Optional.of(AttributeValue.of(contacts));
            default -> Optional.empty();
        };
    }
}
