/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import org.ectmanager.application.port.Post.Letter;
import org.ectmanager.domain.people.EmailAddress;

/** A letter to send. */
final class Letters {

    static final Letter LETTER = new Letter(
            "outbox.northshire.7",
            "Northshire Hüb",
            new EmailAddress("help@northshire.example"),
            new EmailAddress("zoe@school.example"),
            "A report is waiting – Zoë",
            "<p>Öpen the <b>review</b></p>",
            "Öpen the review\n");

    private Letters() {}
}
