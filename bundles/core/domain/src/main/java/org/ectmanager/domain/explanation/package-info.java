/* SPDX-License-Identifier: Apache-2.0 */
/** Why an answer is what it is: rule, guidance paragraph, figures. Shown under "Why this date?". */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.ectmanager.domain.explanation;
