/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import org.ectmanager.application.message.Letter;

/** A letter laid out in both its forms. */
record Laid(String html, String text) {

    static Laid out(Letter letter, Look look) {
        return new Laid(
                new HtmlLetter(look).write(letter.subject(), letter.text()),
                new PlainLetter(look).write(letter.subject(), letter.text()));
    }
}
