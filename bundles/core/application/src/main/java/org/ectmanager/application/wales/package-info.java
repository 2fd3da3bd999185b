/* SPDX-License-Identifier: Apache-2.0 */
/** An extension decided in Wales, corrected while induction runs. Rule R5. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.wales;
