package dev.attain.incentives.credit.event;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What was sold, and where it stands in the catalogue: {@code Product.of("S10_1678", "Vehicles", "Motorcycles")}. Where
 * products have variants, the variant is the code and its product the last category.
 *
 * @param code the host's own code of what was sold, not blank
 * @param category the path to it, from broad to narrow, no step blank; empty where there are no categories
 */
public record Product(@NotBlank String code, @NotNull List<@NotBlank String> category) {
    public Product {
        Require.text(code, "product.code");
        category = Require.copy(category, "product.category");
        category.forEach(step -> Require.text(step, "product.category"));
    }

    /** A product and the path to it, from broad to narrow. */
    public static Product of(String code, String... category) {
        return new Product(code, List.of(category));
    }

    /** Path and code: {@code Vehicles / Motorcycles / S10_1678}. */
    @Override
    public String toString() {
        return category.isEmpty() ? code : String.join(" / ", category) + " / " + code;
    }
}
