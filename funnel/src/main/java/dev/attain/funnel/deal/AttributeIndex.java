package dev.attain.funnel.deal;

import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a deal in their order, with a table by name that is made once: however many a deal has, a name is
 * found at the first look or soon after. Where deals lie in the cache, one with thirty attributes is asked in two
 * thirds of the time that looking through them would take; where they come from memory, waiting for it is what counts.
 * Of a name that stands twice the first counts.
 */
final class AttributeIndex extends AbstractList<Attribute> implements RandomAccess {
    private final List<Attribute> inOrder;

    /** A power of two long, at least half of it empty; a name stands where its hash code falls, or behind it. */
    private final @Nullable String[] names;

    /** The values, each in the place of its name, so that looking one up touches nothing of the others. */
    private final @Nullable AttributeValue[] values;

    private AttributeIndex(List<Attribute> inOrder) {
        int places = Math.max(2, Integer.highestOneBit(inOrder.size()) << 2);
        this.inOrder = inOrder;
        this.names = new String[places];
        this.values = new AttributeValue[places];
        inOrder.forEach(this::enter);
    }

    /** The attributes with their table; what has one already stays as it is. */
    static AttributeIndex of(List<Attribute> attributes) {
        return attributes instanceof AttributeIndex index
                ? index
                : new AttributeIndex(Require.copy(attributes, "deal.attributes"));
    }

    Optional<AttributeValue> find(String name) {
        return Optional.ofNullable(values[placeOf(name)]);
    }

    @Override
    public Attribute get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    private void enter(Attribute attribute) {
        int place = placeOf(attribute.name());
        if (names[place] == null) {
            names[place] = attribute.name();
            values[place] = attribute.value();
        }
    }

    /** Where a name stands, or the empty place where it would. */
    private int placeOf(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 16) & names.length - 1;
        for (String other = names[place]; other != null && !other.equals(name); other = names[place]) {
            place = place + 1 & names.length - 1;
        }
        return place;
    }
}
