/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.registration.AgreedFees;
import org.ectmanager.application.registration.AgreedFees.Agreed;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Vat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R10: what a body charges is agreed to before it is asked. */
class AgreedFeesTest extends AtTheRegistrationDesk {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 24);
    private static final Fee TERMLY = Fee.of("Service", 6_500, ChargingEvent.TERM);
    private static final String WORDS =
            "Service. For each early career teacher, each term. A part counts in full. No VAT is charged.";

    @BeforeEach
    void a_body_with_fees() {
        at(list(2026, TERMLY.costing(7_000).agreedAtSigning(), Fee.of("Visit", 9_000, ChargingEvent.VISIT)));
    }

    @Test
    void nothing_is_signed_before_the_fees_are_agreed() {
        var id = sent();

        assertThat(signed(id, new Confirmed(true, true, false, SuitablePost.declared())))
                .extracting(Refusal::code)
                .containsExactly("registration.fees-not-agreed");
        assertThat(signed(id, Confirmed.EVERYTHING)).isEmpty();
        assertThat(codes(id)).contains("charge.agreed");
        assertThat(agreed(id))
                .containsExactly(new Agreed(TODAY, new BigDecimal("65.00"), new BigDecimal("70.00"), WORDS));
    }

    @Test
    void who_signs_again_after_a_question_has_agreed_since_the_first_day() {
        var id = sent();
        RegistrationDesk.require(signed(id, Confirmed.EVERYTHING));
        askedAgain(id);
        RegistrationDesk.require(signed(id, Confirmed.EVERYTHING));

        assertThat(agreed(id)).extracting(Agreed::day).containsExactly(TODAY);
        assertThat(codes(id)).contains("charge.agreed");
    }

    @Test
    void what_another_fee_costs_is_agreed_anew() {
        var id = sent();
        RegistrationDesk.require(signed(id, Confirmed.EVERYTHING));
        askedAgain(id);
        var before = agreed(id);
        var after = AgreedFees.of(AgreedFees.agreeing(
                desk.register.find(school.lead(), school.id(), id).orElseThrow().answers(),
                AgreedFees.asked(
                        List.of(list(2026, TERMLY.agreedAtSigning().where("From your second teacher on."))),
                        Map.of(),
                        TODAY),
                TODAY.plusDays(14)));

        assertThat(before).extracting(Agreed::day).containsExactly(TODAY);
        assertThat(after).extracting(Agreed::day).containsExactly(TODAY.plusDays(14));
    }

    @Test
    void where_no_fee_is_to_be_agreed_nothing_is_asked() {
        at(list(2026, TERMLY));
        var id = sent();

        assertThat(signed(id, new Confirmed(true, true, false, SuitablePost.declared())))
                .isEmpty();
        assertThat(codes(id)).noneMatch(code -> code.startsWith("charge."));
    }

    @Test
    void it_is_the_list_that_holds_at_the_start_or_else_the_first_to_come() {
        var agreed = TERMLY.agreedAtSigning();
        var lists = List.of(list(2028, TERMLY), list(2026, agreed), list(2027, TERMLY, agreed));

        assertThat(AgreedFees.asked(lists, starting("2026"), TODAY)).contains(lists.get(1));
        assertThat(AgreedFees.asked(lists, starting("2027"), TODAY)).contains(lists.get(2));
        assertThat(AgreedFees.asked(lists, starting("2028"), TODAY)).isEmpty();
        assertThat(AgreedFees.asked(lists, starting("2025"), TODAY)).contains(lists.get(1));
        assertThat(AgreedFees.asked(lists, Map.of(), TODAY)).contains(lists.get(1));
        assertThat(AgreedFees.asked(List.of(), starting("2026"), TODAY)).isEmpty();
    }

    @Test
    void an_agreement_from_before_the_words_were_kept_reads_on_and_goes_on() {
        var kept = Map.of("chargeAgreed", "2026-08-20 65");

        assertThat(AgreedFees.of(kept))
                .containsExactly(new Agreed(LocalDate.of(2026, 8, 20), new BigDecimal("65"), new BigDecimal("65"), ""));
        assertThat(AgreedFees.fact(kept))
                .hasValueSatisfying(fact -> assertThat(fact.agreedOn()).isEqualTo("2026-08-20"));
        assertThat(AgreedFees.of(AgreedFees.agreeing(kept, asked(TERMLY.agreedAtSigning()), TODAY)))
                .containsExactly(
                        new Agreed(LocalDate.of(2026, 8, 20), new BigDecimal("65.00"), new BigDecimal("65.00"), WORDS));
    }

    @Test
    void several_fees_are_one_agreement_for_the_rules_and_what_is_not_asked_any_more_is_not_agreed() {
        var answers = AgreedFees.agreeing(
                Map.of(),
                asked(
                        TERMLY.costing(7_000).agreedAtSigning(),
                        Fee.of("Check", 35_000, ChargingEvent.SCHOOL_YEAR).agreedAtSigning()),
                TODAY);

        assertThat(AgreedFees.fact(answers)).hasValueSatisfying(fact -> {
            assertThat(fact.pounds()).isEqualByComparingTo("415");
            assertThat(fact.cost()).isEqualByComparingTo("420");
            assertThat(fact.agreedOn()).isEqualTo(TODAY);
        });
        assertThat(AgreedFees.of(AgreedFees.agreeing(answers, asked(TERMLY), TODAY)))
                .isEmpty();
    }

    @Test
    void who_was_shown_other_fees_has_not_agreed_to_these() {
        var shown = AgreedFees.shown(list(2026, TERMLY.agreedAtSigning()));

        assertThat(AgreedFees.shown(list(2026, TERMLY.agreedAtSigning(), TERMLY)))
                .isEqualTo(shown);
        assertThat(AgreedFees.shown(
                        list(2026, Fee.of("Service", 7_000, ChargingEvent.TERM).agreedAtSigning())))
                .isNotEqualTo(shown);
    }

    private static Optional<FeeSchedule> asked(Fee... fees) {
        return AgreedFees.asked(List.of(list(2026, fees)), Map.of(), TODAY);
    }

    private static FeeSchedule list(int year, Fee... fees) {
        return FeeSchedule.of(LocalDate.of(year, 9, 1), Vat.NOT_CHARGED, fees);
    }

    private static Map<String, String> starting(String year) {
        var answers = new HashMap<String, String>();
        RegistrationDesk.date(answers, "start", "1", "9", year);
        return answers;
    }

    private void at(FeeSchedule list) {
        school = desk.school(cast.body(BodyPolicy.standard(), List.of(list)));
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    private void askedAgain(long id) {
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));
        workshop.clock.pass(Duration.ofDays(14));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), "It is"));
    }

    private long sent() {
        var id = desk.typed(school, desk.answers(school));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        return id;
    }

    private List<Refusal> signed(long id, Confirmed confirmed) {
        return desk.sign.sign(school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, confirmed);
    }

    private List<Agreed> agreed(long id) {
        return AgreedFees.of(
                desk.register.find(school.lead(), school.id(), id).orElseThrow().answers());
    }

    private List<String> codes(long id) {
        return desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }
}
