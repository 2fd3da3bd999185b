/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.fivecounties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.colour.Contrast;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.Logo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiveCountiesTest {

    private final FiveCounties fiveCounties = new FiveCounties();

    @Test
    void white_words_can_be_read_on_its_green() {
        assertThat(Contrast.WORDS.isEnough(
                        Colour.WHITE, fiveCounties.profile().branding().brand()))
                .isTrue();
    }

    @Test
    void its_quality_assurers_have_an_address_of_their_own() {
        assertThat(fiveCounties.profile().help().contact())
                .hasValueSatisfying(contact -> assertThat(contact.role()).isEqualTo("Quality assurance"));
    }

    @Test
    void it_says_that_four_places_hear_of_another_mentor() {
        assertThat(fiveCounties.questionsAndAnswers())
                .filteredOn(each -> each.question().contains("mentor changes"))
                .singleElement()
                .satisfies(each -> assertThat(each.answer().get(0)).startsWith("Four places"));
    }

    @Test
    void its_accent_can_be_seen_on_white() {
        assertThat(Contrast.SHAPES.isEnough(fiveCounties.profile().branding().accent(), Colour.WHITE))
                .isTrue();
    }

    @Test
    void its_logo_is_a_drawing_of_its_own() {
        var logo = fiveCounties.profile().branding().logo().map(Logo::content).orElseThrow();

        assertThat(new String(logo, StandardCharsets.UTF_8)).startsWith("<svg").contains("Five Counties");
    }

    @Test
    void it_is_reached_by_telephone_and_e_mail() {
        assertThat(fiveCounties.profile().help().telephone()).startsWith("01632 960 ");
        assertThat(fiveCounties.profile().help().email()).endsWith("@five-counties.example");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void every_audience_has_a_privacy_notice_of_several_paragraphs(Audience audience) {
        var notice = fiveCounties.privacyNotice(audience).orElseThrow();

        assertThat(notice.paragraphs()).hasSizeGreaterThan(2);
    }

    @Test
    void its_year_has_six_terms_which_pair_into_the_three_of_the_law() {
        assertThat(fiveCounties.calendar().terms()).hasSize(3).allSatisfy(term -> assertThat(term.stretches())
                .hasSize(2));
    }

    @Test
    void its_school_year_has_195_days() {
        assertThat(fiveCounties.calendar().terms().stream()
                        .mapToInt(CalendarTerm::schoolDays)
                        .sum())
                .isEqualTo(195);
    }

    @Test
    void schools_are_closed_on_two_days_of_term() {
        var calendar = fiveCounties.calendar();

        assertThat(Stream.of("2026-10-02", "2027-06-25").map(LocalDate::parse)).noneMatch(calendar::isSchoolDay);
        assertThat(calendar.schoolDays(new DateRange(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-10-02"))))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-03,2024-07-01", "2026-06-01,2026-07-01", "2027-06-07,2027-07-01", "2028-06-05,2028-06-30"})
    void formal_assessments_open_on_the_first_monday_of_june_and_are_due_by_1_july(LocalDate opens, LocalDate due) {
        assertThat(fiveCounties.plan().fixedDates())
                .contains(new FixedReportDate(Set.of(ReportKind.FORMAL_ASSESSMENT), opens, due));
    }

    @Test
    void progress_reviews_have_no_fixed_dates() {
        assertThat(fiveCounties.plan().fixedDates())
                .noneMatch(date -> date.kinds().contains(ReportKind.PROGRESS_REVIEW));
    }
}
