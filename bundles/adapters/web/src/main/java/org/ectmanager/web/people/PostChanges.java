/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import java.util.Map;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;

/** What a colleague changed of a post, beside what was typed. */
final class PostChanges {

    private PostChanges() {}

    static Overtaken of(Overtaken overtaken, Appointed now, Form typed) {
        var person = now.person();
        var trained = now.appointment().trained();
        return overtaken
                .field("First name", "given_name", person.name().given(), typed, "givenName")
                .field("Last name", "family_name", person.name().family(), typed, "familyName")
                .field("E-mail address", "email", person.email().value(), typed, "email")
                .field("Telephone", "telephone", person.telephone(), typed, "telephone")
                .field(
                        "Induction tutor training",
                        overtaken.before("training", stored -> stored.equals("true") ? "Yes" : "No"),
                        trained ? "Yes" : "No",
                        typed.value("trained").equals("yes") ? "Yes" : "No",
                        Map.of("trained", trained ? "yes" : "no"));
    }
}
