package dev.attain.incentives.plan.measure;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.CustomerId;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** A condition on credits, as data. What an event does not say fits no condition on it. */
public sealed interface CreditFilter {
    /**
     * Whether a credit fits.
     *
     * @param event the credited event; for a reversal the event that it takes back
     * @param kind why the payee is credited
     */
    boolean fits(SalesEvent event, CreditKind kind);

    /** Which trait of a credit the condition looks at: {@code product}, {@code attribute:channel}. */
    String dimension();

    /** That trait of a credit; credits with equal traits fit alike. */
    Object trait(SalesEvent event, CreditKind kind);

    /**
     * One of these products.
     *
     * @param codes product codes, at least one
     */
    record Products(@NotEmpty List<@NotBlank String> codes) implements CreditFilter {
        public Products {
            codes = texts(codes, "products.codes");
        }

        @Override
        public String dimension() {
            return "product";
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            return event.product();
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return event.product().map(Product::code).filter(codes::contains).isPresent();
        }
    }

    /**
     * Everything below a category.
     *
     * @param path from broad to narrow, at least one step: {@code [Vehicles, Trains]}
     */
    record Category(@NotEmpty List<@NotBlank String> path) implements CreditFilter {
        public Category {
            path = texts(path, "category.path");
        }

        @Override
        public String dimension() {
            return "product";
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            return event.product();
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return event.product().map(Product::category).filter(this::begins).isPresent();
        }

        private boolean begins(List<String> category) {
            return category.size() >= path.size()
                    && category.subList(0, path.size()).equals(path);
        }
    }

    /**
     * One of these customers.
     *
     * @param ids customers, at least one
     */
    record Customers(@NotEmpty List<@NotNull @Valid CustomerId> ids) implements CreditFilter {
        public Customers {
            ids = some(ids, "customers.ids");
        }

        @Override
        public String dimension() {
            return "customer";
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            return event.customer();
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return event.customer().filter(ids::contains).isPresent();
        }
    }

    /**
     * Customers of one of these segments.
     *
     * @param names segments, at least one
     */
    record Segments(@NotEmpty List<@NotBlank String> names) implements CreditFilter {
        public Segments {
            names = texts(names, "segments.names");
        }

        @Override
        public String dimension() {
            return "segment";
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            return event.segment();
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return event.segment().filter(names::contains).isPresent();
        }
    }

    /**
     * Sold in one of these territories.
     *
     * @param names territories, at least one
     */
    record Territories(@NotEmpty List<@NotBlank String> names) implements CreditFilter {
        public Territories {
            names = texts(names, "territories.names");
        }

        @Override
        public String dimension() {
            return "territory";
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            return event.territory();
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return event.territory().filter(names::contains).isPresent();
        }
    }

    /**
     * Orders, invoices or collections.
     *
     * @param kinds what happened, at least one
     */
    record EventKinds(@NotEmpty List<@NotNull EventKind> kinds) implements CreditFilter {
        public EventKinds {
            kinds = some(kinds, "eventKinds.kinds");
        }

        @Override
        public String dimension() {
            return "event kind";
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            return event.kind();
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return kinds.contains(event.kind());
        }
    }

    /**
     * Credited for one of these reasons.
     *
     * @param kinds why, at least one
     */
    record CreditKinds(@NotEmpty List<@NotNull CreditKind> kinds) implements CreditFilter {
        public CreditKinds {
            kinds = some(kinds, "creditKinds.kinds");
        }

        @Override
        public String dimension() {
            return "credit kind";
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            return kind;
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return kinds.contains(kind);
        }
    }

    /**
     * An open attribute of the event has one of these values.
     *
     * @param name which attribute, not blank
     * @param values at least one
     */
    record Attribute(@NotBlank String name, @NotEmpty List<@NotBlank String> values) implements CreditFilter {
        public Attribute {
            Require.text(name, "attribute.name");
            values = texts(values, "attribute.values");
        }

        @Override
        public String dimension() {
            return "attribute:" + name;
        }

        @Override
        public Object trait(SalesEvent event, CreditKind kind) {
            Optional<String> value = event.attribute(name);
            return value.isPresent() ? value.get() : value;
        }

        @Override
        public boolean fits(SalesEvent event, CreditKind kind) {
            return event.attribute(name).filter(values::contains).isPresent();
        }
    }

    private static <T> List<T> some(List<T> values, String name) {
        List<T> copy = Require.copy(requireNonNull(values, name), name);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(name + " must name at least one, but had none: drop the filter instead");
        }
        return copy;
    }

    private static List<String> texts(List<String> values, String name) {
        List<String> copy = some(values, name);
        copy.forEach(value -> Require.text(value, name));
        return copy;
    }
}
