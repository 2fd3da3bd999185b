/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.junit.jupiter.api.Test;

/** The days that are offered as the start of an induction. */
class TermStartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 24);

    @Test
    void a_six_term_year_offers_the_first_day_of_each_of_its_terms() {
        assertThat(sixTerms("term 1 of 2026/27", "term 2 of 2026/27"))
                .extracting(TermStart::term, TermStart::day)
                .startsWith(
                        tuple("term 1 of 2026/27", LocalDate.of(2026, 9, 1)),
                        tuple("term 2 of 2026/27", LocalDate.of(2026, 11, 2)));
    }

    @Test
    void a_name_without_a_year_gets_its_school_year() {
        assertThat(sixTerms("Term 1", "Term 2"))
                .extracting(TermStart::term)
                .startsWith(
                        "Term 1 of the school year 2026 to 2027",
                        "Term 2 of the school year 2026 to 2027",
                        "Term 3 of the school year 2026 to 2027");
    }

    @Test
    void a_term_that_has_begun_is_not_offered() {
        assertThat(TermStart.from(calendar("Term 1", "Term 2"), LocalDate.of(2026, 9, 2), 1))
                .extracting(TermStart::day)
                .containsExactly(LocalDate.of(2026, 11, 2));
    }

    @Test
    void a_three_term_year_offers_its_terms_by_their_names() {
        assertThat(TermStart.from(TermCalendar.national(), TODAY, 3))
                .extracting(TermStart::term)
                .containsExactly("autumn 2026", "spring 2027", "summer 2027");
    }

    private static List<TermStart> sixTerms(String first, String second) {
        return TermStart.from(calendar(first, second), TODAY, 4);
    }

    private static TermCalendar calendar(String first, String second) {
        return TermCalendar.sixTerms(
                "six",
                List.of(
                        term(first, "2026-09-01", "2026-10-23"),
                        term(second, "2026-11-02", "2026-12-18"),
                        term("Term 3", "2027-01-04", "2027-02-12"),
                        term("Term 4", "2027-02-22", "2027-03-25"),
                        term("Term 5", "2027-04-12", "2027-05-28"),
                        term("Term 6", "2027-06-07", "2027-07-23")),
                BankHolidays.ofEnglandAndWales());
    }

    private static SchoolTerm term(String name, String from, String to) {
        return SchoolTerm.of(name, LocalDate.parse(from), LocalDate.parse(to));
    }
}
