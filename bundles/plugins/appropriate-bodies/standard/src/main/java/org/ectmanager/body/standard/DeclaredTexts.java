/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.PrivacyNotice;
import org.ectmanager.spi.body.QuestionAndAnswer;

/** The files of plain text: privacy notices, and questions with their answers. */
record DeclaredTexts(Folder folder, List<Refusal> refusals) {

    private static final String QUESTIONS = "questions.txt";
    private static final Map<Audience, String> NOTICES = Map.of(
            Audience.SCHOOL_STAFF, "privacy-school-staff.txt",
            Audience.ECT, "privacy-ect.txt",
            Audience.APPROPRIATE_BODY_STAFF, "privacy-body-staff.txt");

    static final Set<String> FILES = Set.of(
            QUESTIONS,
            NOTICES.get(Audience.SCHOOL_STAFF),
            NOTICES.get(Audience.ECT),
            NOTICES.get(Audience.APPROPRIATE_BODY_STAFF));

    List<PrivacyNotice> notices(Lines lines) {
        var version = lines.optional("privacy.version", 40);
        var notices = new ArrayList<PrivacyNotice>();
        for (var audience : Audience.values()) {
            var file = NOTICES.get(audience);
            folder.text(file)
                    .flatMap(text -> made(
                            file, () -> PrivacyNotice.read(file, text, audience, version.isEmpty() ? "-" : version)))
                    .ifPresent(notices::add);
        }
        if (version.isEmpty() && !notices.isEmpty()) {
            lines.refuse("privacy.version", "must be given with a privacy notice, such as 2026-1");
        }
        return notices;
    }

    List<QuestionAndAnswer> questions() {
        return folder.text(QUESTIONS)
                .flatMap(text -> made(QUESTIONS, () -> QuestionAndAnswer.read(QUESTIONS, text)))
                .orElse(List.of());
    }

    private <T> Optional<T> made(String file, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            refusals.add(new Refusal(file, "body.text", refused.getMessage()));
            return Optional.empty();
        }
    }
}
