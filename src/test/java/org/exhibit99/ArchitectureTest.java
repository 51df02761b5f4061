package org.exhibit99;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms. */
@AnalyzeClasses(packages = "org.exhibit99", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule modelKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("..exhibit99.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.exhibit99.model..");

  @ArchTest
  static final ArchRule theCoreNeverKnowsSpark =
      noClasses()
          .that()
          .resideInAnyPackage("..edgar..", "..document..", "..facts..", "..sample..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "io.delta..", "scala..");

  @ArchTest
  static final ArchRule edgarKnowsNeitherDocumentsNorFacts =
      noClasses()
          .that()
          .resideInAPackage("..edgar..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..document..", "..facts..");

  @ArchTest
  static final ArchRule documentsKnowNeitherEdgarNorFacts =
      noClasses()
          .that()
          .resideInAPackage("..document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..edgar..", "..facts..");

  @ArchTest
  static final ArchRule factsDoNotKnowEdgar =
      noClasses()
          .that()
          .resideInAPackage("..facts..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..edgar..");

  @ArchTest
  static final ArchRule jsoupAndTikaStayInDocument =
      noClasses()
          .that()
          .resideOutsideOfPackage("..document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "org.apache.tika..");

  @ArchTest
  static final ArchRule deltaStaysInTheLake =
      noClasses()
          .that()
          .resideOutsideOfPackage("..lake..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.delta..");

  @ArchTest
  static final ArchRule nothingDependsOnJob =
      noClasses()
          .that()
          .resideOutsideOfPackage("..job..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..exhibit99.job..");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("org.exhibit99.(*)..").should().beFreeOfCycles();
}
