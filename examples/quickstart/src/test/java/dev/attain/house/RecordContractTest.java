package dev.attain.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.money.Money;
import dev.attain.house.contract.RecordContract;
import dev.attain.house.contract.TextForm;
import dev.attain.house.planted.record.AcceptsNull;
import dev.attain.house.planted.record.ForgetsConstraint;
import dev.attain.house.planted.record.ForgetsElements;
import dev.attain.house.planted.record.ForgetsText;
import dev.attain.house.planted.record.HasNoSample;
import dev.attain.house.planted.record.HasUnknownConstraint;
import dev.attain.house.planted.record.HidesNull;
import dev.attain.house.planted.record.KeepsList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public record keeps what records promise, and every text form reads itself. */
class RecordContractTest {
    @TestFactory
    Stream<DynamicTest> everyPublicRecordKeepsTheContract() {
        return records()
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(),
                        () -> assertThat(RecordContract.brokenBy(type)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyTextFormReadsItself() {
        return House.publicTypes().stream()
                .filter(TextForm::isReadable)
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(),
                        () -> assertThat(TextForm.brokenBy(type)).isEmpty()));
    }

    @Test
    void theContractSeesTheRecords() {
        assertThat(records()).contains(Money.class).hasSizeGreaterThan(20);
        assertThat(TextForm.isReadable(Money.class)).isTrue();
    }

    @Test
    void aRecordThatAcceptsNullIsNoticed() {
        assertThat(RecordContract.brokenBy(AcceptsNull.class))
                .containsExactly(
                        "the constructor accepts null for AcceptsNull.name",
                        "a validator accepts null for AcceptsNull.name: add @NotNull");
    }

    @Test
    void aRecordThatRefusesNullWithoutANameIsNoticed() {
        assertThat(RecordContract.brokenBy(HidesNull.class))
                .containsExactly("the constructor refuses null for HidesNull.name without its name: null");
    }

    @Test
    void aRecordThatKeepsTheListOfItsCallerIsNoticed() {
        assertThat(RecordContract.brokenBy(KeepsList.class))
                .contains(
                        "the constructor accepts a null element for KeepsList.names",
                        "KeepsList.names is not copied: it changes with the list it was made from",
                        "KeepsList.names can be changed by whoever reads it");
    }

    @Test
    void aConstraintThatTheConstructorForgetsIsNoticed() {
        assertThat(RecordContract.brokenBy(ForgetsConstraint.class))
                .containsExactly(
                        "@Positive of ForgetsConstraint.count, violated by 0, is not enforced by the constructor",
                        "@Positive of ForgetsConstraint.count, violated by -1, is not enforced by the constructor");
    }

    @Test
    void aConstraintInsideAListThatTheConstructorForgetsIsNoticed() {
        assertThat(RecordContract.brokenBy(ForgetsElements.class))
                .contains(
                        "@NotBlank of ForgetsElements.names, violated by [, text-1], is not enforced by the constructor");
    }

    @Test
    void aConstraintThatNobodyCanBreakIsNoticed() {
        assertThatThrownBy(() -> RecordContract.brokenBy(HasUnknownConstraint.class))
                .hasMessage("@Unknown has no violating value: register one in Violators");
    }

    @Test
    void aRecordWithoutASampleIsNoticed() {
        assertThatThrownBy(() -> RecordContract.brokenBy(HasNoSample.class))
                .hasMessage(HasNoSample.class.getName()
                        + " has no sample: add one to Samples.OWN (its constructor said: name must be noname)");
    }

    @Test
    void aTextFormThatForgetsIsNoticed() {
        assertThat(TextForm.brokenBy(ForgetsText.class))
                .contains("ForgetsText writes \"TEXT-0\" and reads TEXT-0", "ForgetsText.parse(\"?\") gives ?")
                .hasSize(1 + List.of("", " ", "?", "a b", "1 2").size());
    }

    private static Stream<Class<?>> records() {
        return House.publicTypes().stream().filter(Class::isRecord);
    }
}
