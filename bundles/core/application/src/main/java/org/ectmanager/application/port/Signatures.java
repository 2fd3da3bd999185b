/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Subject;
import org.osgi.annotation.versioning.ConsumerType;

/** Signatures, kept for ever; the ones that no longer stand are marked, never changed. */
@ConsumerType
public interface Signatures {

    void add(Signature signature);

    /** Those that stand, in the order in which they were made. */
    List<Signature> standing(Subject subject, long subjectId);

    /** What was signed has changed or was returned: these signatures no longer stand. */
    void supersede(List<Signature> signatures);
}
