/* SPDX-License-Identifier: Apache-2.0 */
/** Inductions under way, with their contracts and the people beside the teacher. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.induction;
