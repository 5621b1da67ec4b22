package org.jejak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final Languages LANGUAGES =
            new Languages(Packs.below(Path.of(System.getProperty("jejak.home", "..")))
                    .languages()
                    .values());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The bridge has been closed since Monday, and the mayor said that it will stay so for a week.
                    en | At least 17 people were killed in the flood, officials said on Tuesday.
                    id | Jembatan itu ditutup sejak Senin dan akan tetap ditutup selama sepekan, kata wali kota.
                    id | Sedikitnya 17 orang tewas dalam banjir yang melanda lembah itu pada Senin.
                    ru | Мост закрыт с понедельника, и мэр сообщил, что он останется закрытым ещё неделю.
                    ru | По меньшей мере 17 человек погибли во время наводнения, сообщили власти во вторник.
                    """)
    void a_sentence_or_two_are_enough(String language, String text) {
        assertThat(LANGUAGES.guess(text).language()).as(text).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dutch   | De burgemeester zei maandag dat zeventien mensen zijn omgekomen bij de overstroming in het dal van de rivier.
                    French  | Le maire a déclaré lundi que dix-sept personnes sont mortes dans la vallée après les pluies de la nuit.
                    German  | Der Bürgermeister sagte am Montag, siebzehn Menschen seien bei der Flut im Tal ums Leben gekommen.
                    Spanish | El alcalde dijo el lunes que diecisiete personas murieron en el valle tras las lluvias de la noche.
                    Ukrainian | Міст закрито з понеділка, і мер повідомив, що він залишиться закритим ще тиждень. Щонайменше 17 людей загинули під час повені, повідомили у вівторок у поліції.
                    Bulgarian | Мостът е затворен от понеделник и кметът съобщи, че ще остане затворен още една седмица. Най-малко 17 души са загинали при наводнението, съобщиха властите във вторник.
                    Belarusian | Мост закрыты з панядзелка, і мэр паведаміў, што ён застанецца закрытым яшчэ тыдзень. Не менш за 17 чалавек загінулі падчас паводкі, паведамілі ў аўторак улады.
                    Serbian | Мост је затворен од понедељка и градоначелник је рекао да ће остати затворен још недељу дана. Најмање 17 људи је погинуло у поплави, саопштиле су власти у уторак.
                    numbers | 17 40 2,700 11.000
                    """)
    void what_no_pack_teaches_is_not_taken_for_a_neighbour(String language, String text) {
        assertThat(LANGUAGES.guess(text).language()).as(language).isEmpty();
    }

    @Test
    void a_script_without_a_pack_is_named() {
        Languages.Guess guess = LANGUAGES.guess("Ο δήμαρχος είπε τη Δευτέρα ότι δεκαεπτά άνθρωποι έχασαν τη ζωή τους.");
        assertThat(guess.language()).isEmpty();
        assertThat(guess.script()).isEqualTo(UnicodeScript.GREEK);
    }
}
