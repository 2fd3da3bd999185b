/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ectmanager.application.signature.ContentHash;

/** What a head teacher signs: the answers of every step, each with its hash. */
public final class RegistrationContent {

    private RegistrationContent() {}

    public static Map<String, String> hashes(Registration registration) {
        var hashes = new LinkedHashMap<String, String>();
        for (var step : Step.values()) {
            var answers = new LinkedHashMap<String, String>();
            step.fields()
                    .forEach(field -> answers.put(field, registration.answers().getOrDefault(field, "")));
            hashes.put(step.path(), ContentHash.of(answers));
        }
        return hashes;
    }
}
