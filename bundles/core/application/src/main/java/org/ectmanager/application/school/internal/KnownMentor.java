/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.domain.refusal.Refusal;

/**
 * Somebody on a school's list who is the very person that was typed. Who shares a name is told apart by e-mail address,
 * who shares a mailbox by name.
 */
record KnownMentor(Mentor mentor, Refusal refusal) {

    private static final Refusal NAMED = new Refusal(
            "email",
            "mentor.known",
            "A mentor with this name and this e-mail address is on your school\u2019s list already. Use that one, or correct"
                    + " the e-mail address");
    private static final Refusal NAMESAKE = new Refusal(
            "email",
            "mentor.known",
            "A mentor with this name and no e-mail address is on your school\u2019s list already. Use that one, or enter an"
                    + " e-mail address that tells the two apart");
    private static final Refusal NUMBERED = new Refusal(
            "trn",
            "mentor.known",
            "A mentor with this teacher reference number is on your school\u2019s list already. Use that one, or correct the"
                    + " number");

    static Optional<KnownMentor> among(List<Mentor> list, Mentor typed) {
        return list.stream()
                .filter(there -> there.id() != typed.id())
                .flatMap(there -> refusal(there, typed).map(why -> new KnownMentor(there, why)).stream())
                .findFirst();
    }

    private static Optional<Refusal> refusal(Mentor there, Mentor typed) {
        if (!typed.trn().isEmpty() && typed.trn().equals(there.trn())) {
            return Optional.of(NUMBERED);
        }
        return word(there.name().full()).equals(word(typed.name().full()))
                        && word(there.email()).equals(word(typed.email()))
                ? Optional.of(typed.email().isEmpty() ? NAMESAKE : NAMED)
                : Optional.empty();
    }

    private static String word(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
