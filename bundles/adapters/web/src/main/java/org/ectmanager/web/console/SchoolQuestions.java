/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolKinds;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;

/** What is asked of a school's entry. */
public final class SchoolQuestions {

    private SchoolQuestions() {}

    public static Choices kinds(Form form) {
        var choices = Choices.of(form, "kind", "Kind of school").option("", "Choose one");
        for (var kind : SchoolKinds.all()) {
            choices = choices.option(Integer.toString(kind.code()), kind.name());
        }
        return choices;
    }

    public static Choices phases(Form form) {
        var choices = Choices.of(form, Fact.PHASE.field(), Fact.PHASE.title()).option("", "Not known");
        for (var phase : SchoolKinds.PHASES) {
            choices = choices.option(phase, phase);
        }
        var given = form.value(Fact.PHASE.field());
        return given.isEmpty() || SchoolKinds.PHASES.contains(given) ? choices : choices.option(given, given);
    }

    static SchoolText typed(Form form) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) {
            facts.put(fact, form.value(fact.field()));
        }
        return new SchoolText(facts);
    }

    /** Nothing typed is no day; a part of a day is asked for again. */
    static Result<Optional<LocalDate>> inspected(Form form) {
        var empty = Stream.of("day", "month", "year")
                .allMatch(part -> form.value("inspected-" + part).isBlank());
        return empty
                ? Result.done(Optional.empty())
                : Reading.date(form, "inspected", "last inspection").map(Optional::of);
    }
}
