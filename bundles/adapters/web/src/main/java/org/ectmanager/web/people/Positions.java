/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import java.util.Collection;
import java.util.List;
import org.ectmanager.domain.people.Position;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;

/** Positions to choose from. */
public final class Positions {

    /** Those who may register a school. */
    public static final List<Position> APPLICANTS = List.of(Position.INDUCTION_LEAD, Position.HEAD_TEACHER);

    private Positions() {}

    public static Choices choices(Form form, String label, Collection<Position> offered) {
        var choices = Choices.of(form, "position", label);
        for (var position : offered.stream().sorted().toList()) {
            choices = choices.option(position.name(), position.title(), explained(position));
        }
        return choices;
    }

    private static String explained(Position position) {
        return switch (position) {
            case HEAD_TEACHER -> "Signs registrations and assessments, and may do everything an induction lead does";
            case INDUCTION_LEAD -> "Looks after all early career teachers and people of the school";
            case INDUCTION_TUTOR -> "Supports early career teachers and writes their reports";
            case SCHOOL_ADMINISTRATOR ->
                "Registers early career teachers, adds induction tutors, and does not see reports";
            case AB_LEAD -> "Looks after the other staff, and authorises schools and early career teachers";
            case AB_ADMINISTRATOR -> "Authorises schools and early career teachers, and sees reports";
            case QUALITY_ASSURER -> "Sees and checks reports";
            case DECISION_MAKER -> "Decides on final assessments and other cases";
            default -> "";
        };
    }
}
