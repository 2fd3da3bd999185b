/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;

/** A letter to send. */
final class Letters {

    static final BodyProfile BODY = new BodyProfile(
            new BodyId("northshire"),
            "Northshire Hüb",
            "Serves Northshire",
            new Branding(new Colour("#1d4f60"), new Colour("#b5651d"), Optional.empty()),
            new HelpContacts("01632 960000", "help@northshire.example", ""));

    static final Letter LETTER = letter("A report is waiting – Zoë");

    private Letters() {}

    static Letter letter(String subject) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("School", "St Anselm's & St Hilda's");
        facts.put("Due", "1 July 2027");
        return new Letter(
                "ect.northshire.7.0",
                BODY.id(),
                BODY.name(),
                BODY.help().email(),
                new EmailAddress("zoe@school.example"),
                subject,
                List.of(
                        new Letter.Block.Paragraph(
                                "The progress review of your early career teacher is open now and due on 1 July 2027 at the latest."),
                        new Letter.Block.Facts(facts),
                        new Letter.Block.Action(
                                "Open the review", "https://ect.example/northshire/reports/7?a=1&b=2")));
    }
}
