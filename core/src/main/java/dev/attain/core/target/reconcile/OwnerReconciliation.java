package dev.attain.core.target.reconcile;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.time.SalesPeriod;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of one owner, made when they are asked for. */
record OwnerReconciliation(
        ReconciliationTerms terms, OwnerPlace place, SalesPeriod period, OwnFacts own, List<OwnerReconciliation> parts)
        implements ReconciledOwner {
    @Override
    public PartyId owner() {
        return place.owner();
    }

    @Override
    public Optional<PartyId> manager() {
        return place.manager();
    }

    @Override
    public int depth() {
        return place.depth();
    }

    @Override
    public List<ReconciledOwner> below() {
        return List.copyOf(parts);
    }

    @Override
    public Quantity amount() {
        return place.amount();
    }

    @Override
    public Explanation topDown() {
        return place.explanation();
    }

    @Override
    public Optional<Explanation> bottomUp() {
        return own.commitment()
                .map(OwnerReconciliation::committed)
                .or(() -> sum(ReconcileText.BOTTOM_UP, below(OwnerReconciliation::bottomUp)));
    }

    @Override
    public Optional<Explanation> capacity() {
        Stream<Explanation> people = own.people().stream().map(person -> HeadCount.of(terms, person, period));
        return sum(ReconcileText.CAPACITY, Stream.concat(people, below(OwnerReconciliation::capacity)));
    }

    @Override
    public Optional<Explanation> commitmentGap() {
        return bottomUp().map(bottomUp -> difference(ReconcileText.COMMITMENT_GAP, topDown(), bottomUp));
    }

    @Override
    public Optional<Explanation> capacityGap() {
        return capacity().map(capacity -> difference(ReconcileText.CAPACITY_GAP, topDown(), capacity));
    }

    @Override
    public Optional<Explanation> overcommitment() {
        return bottomUp()
                .flatMap(bottomUp ->
                        capacity().map(capacity -> difference(ReconcileText.OVERCOMMITMENT, bottomUp, capacity)));
    }

    @Override
    public Optional<Explanation> commitmentCoverage() {
        return bottomUp().flatMap(bottomUp -> ofAmount(ReconcileText.COMMITMENT_COVERAGE, bottomUp));
    }

    @Override
    public Optional<Explanation> capacityCoverage() {
        return capacity().flatMap(capacity -> ofAmount(ReconcileText.CAPACITY_COVERAGE, capacity));
    }

    @Override
    public Optional<Explanation> headsMissing() {
        Optional<Explanation> brings = terms.newHead()
                .map(head -> HeadCount.brings(terms, head, period))
                .filter(head -> !head.value().isZero());
        return brings.flatMap(head -> capacityGap()
                .map(gap -> mine(Explanation.quotient(label(ReconcileText.HEADS), atLeastNothing(gap), head)
                        .rounded(0, RoundingMode.CEILING))));
    }

    @Override
    public Explanation won() {
        Stream<Explanation> measured = own.won().stream()
                .map(one -> Explanation.input(
                                ReconcileText.WON_IN.message(
                                        one.owner(), one.period().label()),
                                one.value())
                        .about(one.owner()));
        Stream<Explanation> figures = own.won().isEmpty()
                ? parts.stream().filter(OwnerReconciliation::hasWon).map(OwnerReconciliation::won)
                : measured;
        return sum(ReconcileText.WON, figures).orElseGet(() -> nothing(label(ReconcileText.NOTHING_WON)));
    }

    @Override
    public Explanation expected() {
        Stream<Explanation> stages = own.pipeline().stream().map(this::inStage);
        Stream<Explanation> below =
                parts.stream().filter(OwnerReconciliation::hasPipeline).map(OwnerReconciliation::expected);
        return sum(ReconcileText.EXPECTED, Stream.concat(stages, below))
                .orElseGet(() -> nothing(label(ReconcileText.NOTHING_OPEN)));
    }

    @Override
    public Optional<Explanation> requiredPipeline() {
        return terms.winRate().map(rate -> pipeline(ReconcileText.REQUIRED_PIPELINE, toWin(), rate));
    }

    @Override
    public Optional<Explanation> newPipeline() {
        return terms.winRate()
                .map(rate -> pipeline(
                        ReconcileText.NEW_PIPELINE, difference(ReconcileText.TO_FIND, toWin(), expected()), rate));
    }

    @Override
    public Optional<Explanation> hedge() {
        return sum(ReconcileText.ASSIGNED, parts.stream().map(OwnerReconciliation::topDown))
                .flatMap(assigned -> ofAmount(ReconcileText.HEDGE, assigned));
    }

    /** This one and all below, each after whom it is below. */
    Stream<OwnerReconciliation> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(OwnerReconciliation::all));
    }

    private boolean hasWon() {
        return !own.won().isEmpty() || parts.stream().anyMatch(OwnerReconciliation::hasWon);
    }

    private boolean hasPipeline() {
        return !own.pipeline().isEmpty() || parts.stream().anyMatch(OwnerReconciliation::hasPipeline);
    }

    private static Explanation committed(Commitment given) {
        return Explanation.input(ReconcileText.COMMITTED.message(given.owner(), given.by(), given.on()), given.amount())
                .about(given.owner());
    }

    private Explanation inStage(StagePipeline stage) {
        Explanation open = Explanation.input(ReconcileText.OPEN.message(stage.stage()), stage.amount());
        Explanation rate =
                Explanation.input(ReconcileText.WIN_RATE.message(stage.stage()), Quantity.of(stage.winRate()));
        return Explanation.product(ReconcileText.IN_STAGE.message(stage.owner(), stage.stage()), List.of(open, rate))
                .about(stage.owner());
    }

    private Explanation toWin() {
        return difference(ReconcileText.TO_WIN, topDown(), won());
    }

    private Explanation pipeline(ReconcileText text, Explanation missing, Rate winRate) {
        Explanation rate = Explanation.input(ReconcileText.NEW_WIN_RATE.message(), Quantity.of(winRate));
        return mine(Explanation.quotient(label(text), atLeastNothing(missing), rate)
                .rounded(decimals(), RoundingMode.CEILING));
    }

    private Stream<Explanation> below(Function<OwnerReconciliation, Optional<Explanation>> figure) {
        return parts.stream().map(figure).flatMap(Optional::stream);
    }

    private Optional<Explanation> sum(ReconcileText text, Stream<Explanation> figures) {
        List<Explanation> known = figures.toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(mine(Explanation.sum(label(text), known)));
    }

    private Explanation difference(ReconcileText text, Explanation from, Explanation less) {
        return mine(Explanation.difference(label(text), from, less));
    }

    private Optional<Explanation> ofAmount(ReconcileText text, Explanation figure) {
        return amount().isZero()
                ? Optional.empty()
                : Optional.of(mine(Explanation.quotient(label(text), figure, topDown())));
    }

    private Explanation atLeastNothing(Explanation gap) {
        Explanation nothing = nothing(ReconcileText.NOTHING.message());
        return Explanation.maximum(label(ReconcileText.SHORTFALL), List.of(nothing, gap));
    }

    private Explanation nothing(Message label) {
        return Explanation.input(label, new Quantity(Ratio.ZERO, amount().unit()));
    }

    private Message label(ReconcileText text) {
        return text.message(owner(), period.label());
    }

    private Explanation mine(Explanation figure) {
        return figure.about(owner());
    }

    private int decimals() {
        Unit unit = amount().unit();
        return unit.kind() == Unit.Kind.MONEY
                ? Currency.getInstance(unit.symbol()).getDefaultFractionDigits()
                : 0;
    }
}
