/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.paper;

import java.util.function.Supplier;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads what belongs on the paper of one kind of record, and makes the paper of it. */
@ConsumerType
public interface PaperSource {

    Subject subject();

    /**
     * Reads the record within the current transaction. Nobody looks at it, so that no look is told.
     *
     * @return makes the PDF, outside any transaction: it takes its time
     */
    Supplier<byte[]> read(BodyId body, long record);
}
