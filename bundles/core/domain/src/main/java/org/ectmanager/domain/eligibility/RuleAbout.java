/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.function.BiFunction;
import org.ectmanager.domain.explanation.Finding;

/** A rule that is asked only where its fact is known. */
record RuleAbout<F extends StartFact>(Class<F> kind, BiFunction<ApplicationToStart, F, Finding> rule)
        implements StartRule {

    @Override
    public boolean applies(ApplicationToStart application) {
        return application.fact(kind).isPresent();
    }

    @Override
    public Finding check(ApplicationToStart application) {
        var fact = application
                .fact(kind)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is known of this; ask applies() first"));
        return rule.apply(application, fact);
    }
}
