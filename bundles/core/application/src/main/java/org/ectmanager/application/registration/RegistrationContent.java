/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Signable;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.domain.body.BodyId;

/** What a head teacher signs: which registration it is, and the answers of every step, each with its hash. */
public record RegistrationContent(BodyId body, Registration registration) implements Signable {

    /** The section that says which registration it is. */
    public static final String WHICH = "registration";

    public RegistrationContent {
        requireNonNull(body, "body");
        requireNonNull(registration, "registration");
    }

    @Override
    public Map<String, String> hashes(Scheme scheme) {
        var hashes = new LinkedHashMap<String, String>();
        if (scheme == Scheme.WHOLE) {
            hashes.put(
                    WHICH,
                    ContentHash.of(Map.of(
                            "body", body.value(),
                            "registration", Long.toString(registration.id()),
                            "school", Long.toString(registration.school().value()))));
        }
        for (var step : Step.values()) {
            var answers = new LinkedHashMap<String, String>();
            step.fields()
                    .forEach(field -> answers.put(field, registration.answers().getOrDefault(field, "")));
            hashes.put(step.path(), ContentHash.of(answers));
        }
        return hashes;
    }

    @Override
    public Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put(WHICH, "Which registration");
        for (var step : Step.values()) {
            titles.put(step.path(), step.title());
        }
        titles.put(Signature.NAMES, "School, induction tutor and mentor");
        return titles;
    }
}
