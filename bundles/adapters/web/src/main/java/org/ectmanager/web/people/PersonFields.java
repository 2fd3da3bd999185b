/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import java.util.List;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Typed;
import org.ectmanager.web.form.Form;

/** The fields by which a person is introduced, on their way between form, check page and use case. */
public final class PersonFields {

    public static final List<String> NAMES =
            List.of("position", "givenName", "familyName", "telephone", "email", "emailAgain", "trained");

    private PersonFields() {}

    public static PersonForm read(Form form) {
        return new PersonForm(
                form.value("position"),
                form.value("givenName"),
                form.value("familyName"),
                form.value("telephone"),
                form.value("email"),
                form.value("emailAgain"),
                form.value("trained"));
    }

    /** The form filled in with what is known. */
    public static Form of(Appointed appointed) {
        Person person = appointed.person();
        return Form.empty()
                .with("position", appointed.appointment().position().name())
                .with("givenName", person.name().given())
                .with("familyName", person.name().family())
                .with("telephone", person.telephone())
                .with("email", person.email().value())
                .with("emailAgain", person.email().value())
                .with("trained", appointed.appointment().trained() ? "yes" : "no")
                .with("personVersion", Long.toString(person.version()))
                .with(
                        "appointmentVersion",
                        Long.toString(appointed.appointment().version()));
    }

    /** What was typed into a form about somebody who has left meanwhile. */
    public static SummaryList typed(Form form) {
        return Typed.in(form)
                .field("First name", "givenName")
                .field("Last name", "familyName")
                .field("E-mail address", "email")
                .field("Telephone", "telephone")
                .said("Induction tutor training", form.value("trained").equals("yes") ? "Yes" : "")
                .list();
    }

    public static SummaryList summary(PersonForm.Introduced introduced) {
        return facts(
                SummaryList.empty(),
                introduced.position(),
                introduced.name().full(),
                introduced.email().value(),
                introduced.telephone(),
                introduced.trained());
    }

    public static SummaryList facts(
            SummaryList list, Position position, String name, String email, String telephone, boolean trained) {
        return list.row("Position", position.title())
                .row("Name", name)
                .row("E-mail address", email)
                .row("Telephone", telephone.isBlank() ? "Not given" : telephone)
                .row("Induction tutor training", trained ? "Yes" : "No");
    }
}
