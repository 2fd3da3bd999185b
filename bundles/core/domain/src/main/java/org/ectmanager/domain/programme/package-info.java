/* SPDX-License-Identifier: Apache-2.0 */
/** Programmes of training for early career teachers, and the training of their mentors. Rules R58 and R63. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.programme;
