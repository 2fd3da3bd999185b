/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.web.component.Tag;

/** Where a school stands, in words. */
final class EntryWords {

    private EntryWords() {}

    static String plural(State state) {
        return switch (state) {
            case REQUESTED -> "Asking to be let in";
            case QUERIED -> "Asked a question";
            case AUTHORISED -> "Let in";
            case REFUSED -> "Refused";
        };
    }

    static String none(State state) {
        return switch (state) {
            case REQUESTED ->
                "No school waits for you. When a school registers, it appears here and you get an e-mail.";
            case QUERIED -> "No school has a question to answer.";
            case AUTHORISED -> "No school has been let in yet. Schools appear here once you have let them in.";
            case REFUSED -> "No school has been refused.";
        };
    }

    static Tag tag(State state) {
        return switch (state) {
            case REQUESTED -> Tag.blue("Waits for you");
            case QUERIED -> Tag.yellow("Waits for the school");
            case AUTHORISED -> Tag.green("Let in");
            case REFUSED -> Tag.red("Refused");
        };
    }
}
