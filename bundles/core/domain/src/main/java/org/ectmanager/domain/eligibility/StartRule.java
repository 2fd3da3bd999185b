/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.explanation.Finding;

/**
 * One check at the start of induction. Appropriate bodies add their own after the statutory ones, with their own name
 * in place of the rule's number. Rules are pure: same application, same finding.
 */
@FunctionalInterface
public interface StartRule {

    Finding check(ApplicationToStart application);
}
