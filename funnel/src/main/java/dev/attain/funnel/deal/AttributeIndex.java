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
 * The attributes of a deal in their order, with a table by name that is made once: however many a deal has, a name is found
 * at the first look or soon after. Of a name that stands twice the first counts.
 */
final class AttributeIndex extends AbstractList<Attribute> implements RandomAccess {
    private final List<Attribute> inOrder;

    /** A power of two, at least half of it empty; an attribute stands where its name falls, or behind it. */
    private final @Nullable Attribute[] byName;

    private AttributeIndex(List<Attribute> inOrder) {
        this.inOrder = inOrder;
        this.byName = new Attribute[Math.max(2, Integer.highestOneBit(inOrder.size()) << 2)];
        inOrder.forEach(attribute -> {
            int place = placeOf(attribute.name());
            if (byName[place] == null) {
                byName[place] = attribute;
            }
        });
    }

    /** The attributes with their table; what has one already stays as it is. */
    static AttributeIndex of(List<Attribute> attributes) {
        return attributes instanceof AttributeIndex index
                ? index
                : new AttributeIndex(Require.copy(attributes, "deal.attributes"));
    }

    Optional<AttributeValue> find(String name) {
        Attribute found = byName[placeOf(name)];
        return found == null ? Optional.empty() : Optional.of(found.value());
    }

    @Override
    public Attribute get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    /** Where a name stands, or the empty place where it would. */
    private int placeOf(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 16) & byName.length - 1;
        for (Attribute other = byName[place]; other != null && !other.name().equals(name); other = byName[place]) {
            place = place + 1 & byName.length - 1;
        }
        return place;
    }
}
