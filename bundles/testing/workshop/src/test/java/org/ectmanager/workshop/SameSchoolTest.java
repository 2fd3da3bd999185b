/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.workshop.AddSchoolTest.typed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.AddSchool.NewSchool;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school that is here already is not added under another spelling, nor under another one's DfE number. */
class SameSchoolTest {

    private static final AtomicInteger SPELT = new AtomicInteger();

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St. Mary's C.E. School",
                "st mary’s ce school",
                "ST  MARYS CE-SCHOOL.",
                "St\u00a0Mary`s (CE) School"
            })
    void the_same_name_is_there_already_under_another_spelling(String spelling) {
        var postcode = "ZQ%d 5AB".formatted(SPELT.incrementAndGet());
        var known = cast.school("St Mary's CE School", postcode);
        var typed = typed(spelling, postcode, "");

        assertThat(refusals(workshop.addSchool.add(officer, typed)))
                .extracting(Refusal::code)
                .containsExactly("school.known");
        assertThat(workshop.addSchool.known(officer, typed)).map(School::id).contains(known);
    }

    @Test
    void other_letters_at_the_same_postcode_are_another_school() {
        cast.school("Hatch Infant School", "ZQ1 5AC");

        added(typed("Hatch Junior School", "ZQ1 5AC", ""));
    }

    @Test
    void a_dfe_number_of_another_open_school_is_refused_with_its_name() {
        var known = cast.school("Holder School", "ZQ1 5AD");
        numbered(known, 1, "4711");
        var text = typed("Half Numbered Academy", "ZQ3 1AB", "").text();
        var typed = numbered(text, "4711");

        assertThat(refusals(workshop.addSchool.add(officer, typed)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("establishment");
                    assertThat(refusal.code()).isEqualTo("number.known");
                    assertThat(refusal.sentence())
                            .startsWith("873/4711 is the DfE number of Holder School (Kestrelford, ZQ1 5AD).");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void a_school_that_is_closed_or_closes_leaves_its_dfe_number_to_its_successor(int status) {
        var predecessor = cast.school("Predecessor School");
        numbered(predecessor, status, "481" + status);
        var text = typed("Successor Academy", "ZQ%d 5AE".formatted(status), "").text();

        added(numbered(text, "481" + status));
    }

    private void numbered(SchoolId school, int status, String establishment) {
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change(
                        "update school set la_code = '873', establishment_no = ?, status_code = ? where id = ?",
                        establishment,
                        status,
                        school.value()));
    }

    private static NewSchool numbered(SchoolText text, String establishment) {
        return new NewSchool(
                text.with(Fact.AUTHORITY, "873").with(Fact.ESTABLISHMENT, establishment),
                "34",
                "",
                Optional.empty(),
                "It opens this month");
    }

    private void added(NewSchool typed) {
        assertThat(workshop.addSchool.add(officer, typed)).isInstanceOf(Result.Done.class);
    }

    private static List<Refusal> refusals(Result<?> result) {
        return result.fold(done -> List.of(), refusals -> refusals);
    }
}
