/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.AddSchool.NewSchool;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.CorrectSchool.Nature;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An appropriate body adds a school that the register does not have. */
class AddSchoolTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);

    @Test
    void an_added_school_is_found_by_name_and_by_postcode_and_registers_like_any_other() {
        var id = added(typed("Newhatch Academy", "zq11aa", ""));

        assertThat(workshop.enterSchool.search("newhatch"))
                .extracting(School::id)
                .containsExactly(id);
        assertThat(workshop.enterSchool.search("ZQ1 1AA"))
                .extracting(School::id)
                .contains(id);
        assertThat(cast.letIn(officer.body(), id).schools()).containsExactly(id);
    }

    @Test
    void it_says_who_added_it_and_when() {
        var origin = school(added(typed("Origin Academy", "ZQ1 2AA", ""))).origin();

        assertThat(origin.isAdded()).isTrue();
        assertThat(origin.added()).hasValueSatisfying(added -> {
            assertThat(added.by()).isEqualTo(officer.body());
            assertThat(added.at()).isEqualTo(workshop.clock.instant());
        });
    }

    @Test
    void the_trail_tells_of_it_with_the_reason() {
        var id = added(typed("Told Academy", "ZQ1 3AA", ""));

        assertThat(workshop.trail(officer.body(), 1)).singleElement().satisfies(told -> {
            assertThat(told.happening().kind()).isEqualTo("school.added");
            assertThat(told.happening().subjectId()).contains(id.value());
            assertThat(told.happening().reason()).isEqualTo("It opens this month");
        });
    }

    @Test
    void what_is_missing_or_wrong_is_named_field_by_field() {
        var wrong = new NewSchool(
                new SchoolText(Map.of(Fact.ESTABLISHMENT, "40", Fact.TELEPHONE, "call us", Fact.WEBSITE, "none")),
                "999",
                "12",
                Optional.empty(),
                " ");

        assertThat(refusals(workshop.addSchool.add(officer, wrong)))
                .extracting(Refusal::field)
                .containsExactly(
                        "kind",
                        "name",
                        "town",
                        "postcode",
                        "authority",
                        "establishment",
                        "telephone",
                        "website",
                        "urn",
                        "reason");
    }

    @Test
    void a_school_abroad_needs_a_country_and_no_postcode_and_may_say_when_it_was_inspected() {
        var abroad = new SchoolText(
                Map.of(Fact.NAME, "British School of Erewhon", Fact.TOWN, "Nowhere", Fact.COUNTY, "Erewhon"));
        var inspected = LocalDate.of(2025, 3, 1);

        var id = added(new NewSchool(abroad, "37", "", Optional.of(inspected), "No inspection report yet"));

        assertThat(school(id).overseasInspected()).contains(inspected);
        assertThat(school(id).place()).isEqualTo("Nowhere, Erewhon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOT A POST", "12345", "CB1", "CB1 2ABC"})
    void a_school_of_the_united_kingdom_needs_the_shape_of_a_postcode(String postcode) {
        var typed = typed("Lost Academy", postcode, "");
        var inKent = new NewSchool(
                typed.text().with(Fact.COUNTY, "Kent"), "34", typed.urn(), typed.inspected(), typed.reason());

        assertThat(refusals(workshop.addSchool.add(officer, inKent)))
                .extracting(Refusal::field)
                .containsExactly("postcode");
    }

    @Test
    void a_school_abroad_needs_its_country_whatever_its_postcode() {
        var text = typed("Abroad School", "NOT A POST", "").text();
        var nowhere = new NewSchool(text, "37", "", Optional.empty(), "Why");

        assertThat(refusals(workshop.addSchool.add(officer, nowhere)))
                .extracting(Refusal::field)
                .containsExactly("county");
        added(new NewSchool(text.with(Fact.COUNTY, "Erewhon"), "37", "", Optional.empty(), "Why"));
    }

    @Test
    void of_a_dfe_number_the_missing_half_is_asked_for() {
        assertThat(refusals(workshop.addSchool.add(officer, numbered("873", ""))))
                .extracting(Refusal::field)
                .containsExactly("establishment");
        assertThat(refusals(workshop.addSchool.add(officer, numbered("", "4001"))))
                .extracting(Refusal::field)
                .containsExactly("authority");
    }

    @Test
    void an_inspection_to_come_is_refused() {
        var typed = new NewSchool(
                typed("Hopeful School", "ZQ1 4AA", "").text().with(Fact.COUNTY, "Erewhon"),
                "37",
                "",
                Optional.of(LocalDate.of(2030, 1, 1)),
                "Why");

        assertThat(refusals(workshop.addSchool.add(officer, typed)))
                .extracting(Refusal::field)
                .containsExactly("inspected");
    }

    @Test
    void the_same_name_at_the_same_postcode_is_there_already() {
        var known = cast.school("Known Primary School", "ZQ1 5AA");
        var typed = typed("KNOWN primary school", "zq1 5aa", "");

        assertThat(refusals(workshop.addSchool.add(officer, typed)))
                .extracting(Refusal::code)
                .containsExactly("school.known");
        assertThat(workshop.addSchool.known(officer, typed)).map(School::id).contains(known);
    }

    @Test
    void the_same_urn_is_there_already_under_whatever_name() {
        var known = school(cast.school("Numbered School", "ZQ1 6AA"));
        var typed = typed("Quite Another Name", "ZQ9 9ZZ", known.urn());

        assertThat(refusals(workshop.addSchool.add(officer, typed)))
                .extracting(Refusal::code)
                .containsExactly("school.known");
        assertThat(workshop.addSchool.known(officer, typed)).map(School::id).contains(known.id());
    }

    @Test
    void the_same_name_elsewhere_and_a_closed_school_at_the_same_place_are_others() {
        cast.school("Common Name", "ZQ1 7AA");
        var closed = cast.school("Former School", "ZQ1 8AA");
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change("update school set status_code = 2 where id = ?", closed.value()));

        assertThat(workshop.addSchool.add(officer, typed("Common Name", "ZQ2 7AA", "")))
                .isInstanceOf(Result.Done.class);
        assertThat(workshop.addSchool.add(officer, typed("Former School", "ZQ1 8AA", "")))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void another_body_finds_what_this_one_added_and_does_not_list_it_as_its_own() {
        var typed = typed("Shared Academy", "ZQ1 9AA", "");
        var id = added(typed);
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(refusals(workshop.addSchool.add(stranger, typed)))
                .extracting(Refusal::code)
                .containsExactly("school.known");
        assertThat(workshop.addSchool.list(officer, Turn.to(1)).items())
                .extracting(School::id)
                .containsExactly(id);
        assertThat(workshop.addSchool.list(stranger, Turn.to(1)).items()).isEmpty();
        assertThat(workshop.addSchool.find(officer, id)).isPresent();
        assertThat(workshop.addSchool.find(stranger, id)).isEmpty();
    }

    @Test
    void the_list_goes_on_over_its_pages_and_each_school_is_found_however_long_ago_it_was_added() {
        var first = added(typed("Many Academy 0", "ZQ2 9AA", ""));
        for (var number = 1; number <= 2; number++) {
            workshop.clock.pass(Duration.ofDays(1));
            added(typed("Many Academy " + number, "ZQ2 9AA", ""));
        }

        var last = workshop.addSchool.list(officer, new Turn(2, 2));
        assertThat(last.total()).isEqualTo(3);
        assertThat(last.items()).extracting(School::id).containsExactly(first);
        assertThat(workshop.addSchool.list(officer, new Turn(9, 2)).items()).isEqualTo(last.items());
        assertThat(workshop.addSchool.find(officer, first)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"QUALITY_ASSURER", "DECISION_MAKER"})
    void whoever_does_not_let_schools_in_adds_none(Position position) {
        var other = cast.staff(officer.body(), position);

        assertThatThrownBy(() -> workshop.addSchool.add(other, typed("Refused Academy", "ZQ2 2AA", "")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_at_a_school_adds_one() {
        var lead = cast.letIn(officer.body(), cast.school("Reaching School"));

        assertThatThrownBy(() -> workshop.addSchool.add(lead, typed("Own Academy", "ZQ2 3AA", "")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void without_the_first_wall_the_second_adds_none_under_another_name_and_none_of_the_register() {
        var insert =
                """
                insert into school (id, name, type_code, type_name, status_code, in_register, added_by, added_at)
                values (nextval('record_id'), 'Forged Academy', 34, '', 1, %s, 'another', now())
                """;

        assertThatThrownBy(() -> changed(insert.formatted("false"))).hasMessageContaining("42501");
        assertThatThrownBy(() -> changed(insert.formatted("true"))).hasMessageContaining("42501");
    }

    @Test
    void without_the_first_wall_the_second_changes_none_that_another_body_added() {
        var id = added(typed("Kept Academy", "ZQ2 4AA", ""));
        var stranger = Scope.of(cast.body());

        var changed = workshop.transactions.in(stranger, () -> workshop.transactions
                .sql()
                .change("update school set name = 'Stolen Academy' where id = ?", id.value()));

        assertThat(changed).isZero();
    }

    @Test
    void whoever_added_a_school_corrects_it_before_it_registers() {
        var id = added(typed("Mispelt Academy", "ZQ2 5AA", ""));
        var entry = workshop.correctSchool.find(officer, id).orElseThrow();

        assertThat(workshop.correctSchool.save(
                        officer,
                        id,
                        new Edit(entry.text().with(Fact.NAME, "Misspelt Academy"), "Typing", entry.version())))
                .isEmpty();

        assertThat(school(id).name()).isEqualTo("Misspelt Academy");
        assertThat(workshop.correctSchool.find(officer, id).orElseThrow().corrections())
                .isEmpty();
    }

    @Test
    void of_a_school_that_was_added_the_kind_and_the_inspection_are_corrected_too() {
        var id = added(typed("Unkind Academy", "ZQ2 6AA", ""));
        var entry = workshop.correctSchool.find(officer, id).orElseThrow();
        var inspected = LocalDate.of(2025, 3, 1);
        var overseas = Optional.of(new Nature("37", Optional.of(inspected)));

        assertThat(workshop.correctSchool.save(
                        officer, id, new Edit(entry.text(), overseas, "It is abroad", entry.version())))
                .extracting(Refusal::field)
                .containsExactly("county");
        var abroad = entry.text().with(Fact.COUNTY, "Erewhon").with(Fact.POSTCODE, "");
        assertThat(workshop.correctSchool.save(
                        officer, id, new Edit(abroad, overseas, "It is abroad", entry.version())))
                .isEmpty();

        assertThat(school(id).typeName()).isEqualTo("British schools overseas");
        assertThat(school(id).overseasInspected()).contains(inspected);
    }

    private int changed(String statement) {
        return workshop.transactions.in(
                officer.scope(), () -> workshop.transactions.sql().change(statement));
    }

    private SchoolId added(NewSchool typed) {
        return workshop.addSchool.add(officer, typed).fold(id -> id, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private School school(SchoolId id) {
        return workshop.transactions
                .in(Scope.nobody(), () -> workshop.schools.find(id))
                .orElseThrow();
    }

    private static List<Refusal> refusals(Result<?> result) {
        return result.fold(done -> List.of(), refusals -> refusals);
    }

    private static NewSchool numbered(String authority, String establishment) {
        var typed = typed("Half Numbered Academy", "ZQ3 1AA", "");
        return new NewSchool(
                typed.text().with(Fact.AUTHORITY, authority).with(Fact.ESTABLISHMENT, establishment),
                typed.kind(),
                typed.urn(),
                typed.inspected(),
                typed.reason());
    }

    static NewSchool typed(String name, String postcode, String urn) {
        return new NewSchool(
                new SchoolText(Map.of(
                        Fact.NAME, name, Fact.TOWN, "Kestrelford", Fact.POSTCODE, postcode, Fact.PHASE, "Primary")),
                "34",
                urn,
                Optional.empty(),
                "It opens this month");
    }
}
