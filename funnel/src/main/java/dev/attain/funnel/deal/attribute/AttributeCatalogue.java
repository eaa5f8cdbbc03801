package dev.attain.funnel.deal.attribute;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.funnel.internal.Spelling;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes that deals may have; a criterion that asks for another one is refused when it is written, not when a
 * deal gets stuck.
 *
 * @param attributes the attributes, each name once, at most {@value #MOST}
 */
public record AttributeCatalogue(
        @NotNull @Size(max = AttributeCatalogue.MOST) List<@NotNull @Valid AttributeDefinition> attributes) {
    /** How many attributes a catalogue may hold. */
    public static final int MOST = 500;

    public AttributeCatalogue {
        attributes = Require.copy(attributes, "attributeCatalogue.attributes");
        check(attributes).refuse();
    }

    /** A catalogue of these attributes. */
    public static AttributeCatalogue of(AttributeDefinition... attributes) {
        return new AttributeCatalogue(List.of(attributes));
    }

    /** The attribute with a name; empty if there is none. */
    public Optional<AttributeDefinition> find(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** The known name that a misspelt one was probably meant to be; empty if none is near. */
    public Optional<String> nearest(String name) {
        return Spelling.nearest(
                name, attributes.stream().map(AttributeDefinition::name).toList());
    }

    private static Findings check(List<AttributeDefinition> attributes) {
        Findings findings = Findings.in("attributeCatalogue")
                .unless(attributes.size() <= MOST, "attributes", AttributeText.TOO_MANY, MOST, attributes.size());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.get(i).name();
            findings.unless(names.add(name), "attributes[" + i + "]", AttributeText.NAME_TWICE, name);
        }
        return findings;
    }
}
