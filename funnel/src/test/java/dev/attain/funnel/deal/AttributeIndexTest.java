package dev.attain.funnel.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeIndexTest {
    private static Attribute named(String name) {
        return Attribute.of(name, AttributeValue.of("value of " + name));
    }

    private static List<Attribute> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> named("a" + i)).toList();
    }

    @ParameterizedTest(name = "among {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 9, 500})
    void everyNameIsFoundAndNoOther(int count) {
        AttributeIndex index = AttributeIndex.of(many(count));
        IntStream.range(0, count)
                .forEach(i -> assertThat(index.find("a" + i)).contains(AttributeValue.of("value of a" + i)));
        assertThat(index.find("a" + count)).isEmpty();
        assertThat(index.find("")).isEmpty();
    }

    /**
     * Two letters each whose hash codes are equal, by the definition of {@code String.hashCode}: 31 · 65 + 97 = 31 · 66
     * + 66.
     */
    @Test
    void namesWithOneHashCodeAreToldApart() {
        List<String> names = Stream.of("AaAa", "AaBB", "BBAa").toList();
        AttributeIndex index =
                AttributeIndex.of(names.stream().map(AttributeIndexTest::named).toList());
        assertThat(names)
                .allSatisfy(name -> assertThat(index.find(name)).contains(AttributeValue.of("value of " + name)));
        assertThat(index.find("BBBB")).isEmpty();
    }

    @Test
    void itIsAListLikeAnyOtherButCannotBeChanged() {
        List<Attribute> given = new ArrayList<>(many(3));
        AttributeIndex index = AttributeIndex.of(given);
        given.remove(0);
        assertThat(index).isEqualTo(many(3)).hasSameHashCodeAs(many(3)).hasToString(many(3).toString());
        assertThat(many(3)).isEqualTo(index);
        assertThatThrownBy(() -> index.add(named("late"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> index.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(AttributeIndex.of(index)).isSameAs(index);
    }
}
