/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.function.Predicate;
import org.ectmanager.domain.explanation.Finding;

/** A rule that is asked only where it has something to say. */
record RuleWhere(Predicate<ApplicationToStart> where, StartRule rule) implements StartRule {

    @Override
    public boolean applies(ApplicationToStart application) {
        return where.test(application);
    }

    @Override
    public Finding check(ApplicationToStart application) {
        return rule.check(application);
    }
}
