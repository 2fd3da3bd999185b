/* SPDX-License-Identifier: Apache-2.0 */
/** Who may do what: the first of the two walls between appropriate bodies, schools and people. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.permission;
